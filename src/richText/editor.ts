import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { labels } from '@/i18n/labels'
import { contactBlock } from './blocks/contactBlock'
import { factBoxBlock } from './blocks/factBoxBlock'
import { linkListBlock } from './blocks/linkListBlock'
import { prioritiesBlock } from './blocks/prioritiesBlock'
import { quotationBlock } from './blocks/quotationBlock'
import { videoBlock } from './blocks/videoBlock'
import { linkTargets } from './linkTargets'

const words = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: linkTargets,
    // Nothing opens in a new window, so the choice is not offered.
    fields: ({ defaultFields }) => defaultFields.filter((field) => !('name' in field && field.name === 'newTab')),
  }),
  InlineToolbarFeature(),
]

/** The editor of a fact box: running words, no pictures and no boxes within the box. */
const factBoxEditor = lexicalEditor({ features: words })

/** The editor of a publication's running text. */
export const bodyEditor = lexicalEditor({
  features: [
    ...words,
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({
      enabledCollections: ['media'],
      collections: { media: { fields: [{ name: 'caption', type: 'text', label: labels('captionHere') }] } },
    }),
    BlocksFeature({
      blocks: [
        factBoxBlock(factBoxEditor),
        quotationBlock,
        linkListBlock,
        prioritiesBlock,
        videoBlock,
        contactBlock,
      ],
    }),
    FixedToolbarFeature(),
  ],
})
