import { default as default_d91f280527e2c8c1319c7270fdcf767e } from '@/admin/StateCell'
import { default as default_a289adc5de368d16bc73b578eb17de0c } from '@/admin/Nothing'
import { default as default_2149bfb5ba3b8fe0403ade72b9e5fff5 } from '@/admin/OtherLanguagesCell'
import { default as default_1af403193773640e6617139416c63cf5 } from '@/admin/standing/Standing'
import { default as default_08655cbe6cd9288fa281b63270069c0d } from '@/admin/review/ReviewPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { default as default_0449917403a15f0cc15ca9baf7f6d418 } from '@/admin/changes/Changes'
import { default as default_d76501efa63ba9bc081e715d3a4fe4c5 } from '@/admin/review/CommentsPanel'
import { default as default_b2d2b0d38d3eade58f1af79450455981 } from '@/admin/deposits/DepositPanel'
import { default as default_eae0171178a8c0e4a7b0cdcaec6665a6 } from '@/admin/previewLinks/PreviewLinks'
import { default as default_b3fe4181bbfaa561bc5764ad9014a722 } from '@/admin/review/LogPanel'
import { default as default_c7002de8df5d864beebc5f8a4f277c56 } from '@/admin/LanguageControl'
import { default as default_a91093a967b4422894d0e45a0dfa0b2b } from '@/admin/review/KeepPlace'
import { default as default_acecb248bcf4306e5dec230d45ee368a } from '@/admin/takeDown/TrashWithTranslations'
import { default as default_d8c72344818865d373eac4ce9e36905e } from '@/admin/publish/PublishButton'
import { default as default_2f3a824025526d45481fd16f9a5a467f } from '@/admin/takeDown/TakeDownButton'
import { default as default_bf567a638f4d2f1ca6f6552b49b0917f } from '@/admin/workbench/TranslationView'
import { default as default_c0073d7fc07f639950ca3bfc871b285d } from '@/admin/review/ActDetails'
import { default as default_0d6625b7f13ee764fd23a0cf2428adda } from '@/admin/dashboard/Dashboard'
import { default as default_04d84de57b30e56f793ee959c6083c74 } from '@/admin/translations/TranslationsLink'
import { default as default_b66b6623938fdf1e1ee4561edef8bb79 } from '@/admin/deposits/DepositsLink'
import { default as default_e66c6b1679218bcf3651c05df3e8a1ee } from '@/admin/translationFiles/ImportView'
import { default as default_6fdc131d453f6d92cddb2cde2f6575cc } from '@/admin/deposits/DepositsView'
import { default as default_1838daba271fd45d813fcda30a0389e5 } from '@/admin/translations/TranslationsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/StateCell#default": default_d91f280527e2c8c1319c7270fdcf767e,
  "@/admin/Nothing#default": default_a289adc5de368d16bc73b578eb17de0c,
  "@/admin/OtherLanguagesCell#default": default_2149bfb5ba3b8fe0403ade72b9e5fff5,
  "@/admin/standing/Standing#default": default_1af403193773640e6617139416c63cf5,
  "@/admin/review/ReviewPanel#default": default_08655cbe6cd9288fa281b63270069c0d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/changes/Changes#default": default_0449917403a15f0cc15ca9baf7f6d418,
  "@/admin/review/CommentsPanel#default": default_d76501efa63ba9bc081e715d3a4fe4c5,
  "@/admin/deposits/DepositPanel#default": default_b2d2b0d38d3eade58f1af79450455981,
  "@/admin/previewLinks/PreviewLinks#default": default_eae0171178a8c0e4a7b0cdcaec6665a6,
  "@/admin/review/LogPanel#default": default_b3fe4181bbfaa561bc5764ad9014a722,
  "@/admin/LanguageControl#default": default_c7002de8df5d864beebc5f8a4f277c56,
  "@/admin/review/KeepPlace#default": default_a91093a967b4422894d0e45a0dfa0b2b,
  "@/admin/takeDown/TrashWithTranslations#default": default_acecb248bcf4306e5dec230d45ee368a,
  "@/admin/publish/PublishButton#default": default_d8c72344818865d373eac4ce9e36905e,
  "@/admin/takeDown/TakeDownButton#default": default_2f3a824025526d45481fd16f9a5a467f,
  "@/admin/workbench/TranslationView#default": default_bf567a638f4d2f1ca6f6552b49b0917f,
  "@/admin/review/ActDetails#default": default_c0073d7fc07f639950ca3bfc871b285d,
  "@/admin/dashboard/Dashboard#default": default_0d6625b7f13ee764fd23a0cf2428adda,
  "@/admin/translations/TranslationsLink#default": default_04d84de57b30e56f793ee959c6083c74,
  "@/admin/deposits/DepositsLink#default": default_b66b6623938fdf1e1ee4561edef8bb79,
  "@/admin/translationFiles/ImportView#default": default_e66c6b1679218bcf3651c05df3e8a1ee,
  "@/admin/deposits/DepositsView#default": default_6fdc131d453f6d92cddb2cde2f6575cc,
  "@/admin/translations/TranslationsView#default": default_1838daba271fd45d813fcda30a0389e5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
