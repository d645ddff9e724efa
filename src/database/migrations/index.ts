import * as migration_20261122_141032_initial from './20261122_141032_initial';
import * as migration_20261122_141037_announce_changes from './20261122_141037_announce_changes';
import * as migration_20261122_154006_truthful_publishing from './20261122_154006_truthful_publishing';
import * as migration_20261122_154010_guard_history from './20261122_154010_guard_history';
import * as migration_20261122_160200_search from './20261122_160200_search';
import * as migration_20261122_161000_revision_uses from './20261122_161000_revision_uses';
import * as migration_20261122_172838_translation_reviews from './20261122_172838_translation_reviews';
import * as migration_20261122_184839_translation_work from './20261122_184839_translation_work';
import * as migration_20261122_185932_translation_queue from './20261122_185932_translation_queue';
import * as migration_20261122_185942_translation_states from './20261122_185942_translation_states';
import * as migration_20261122_185956_terms from './20261122_185956_terms';
import * as migration_20261122_190750_open_assignments from './20261122_190750_open_assignments';
import * as migration_20261122_191200_translation_memory from './20261122_191200_translation_memory';
import * as migration_20261122_192424_term_lines from './20261122_192424_term_lines';
import * as migration_20261122_194500_feed_places from './20261122_194500_feed_places';
import * as migration_20261122_200500_subscriptions from './20261122_200500_subscriptions';
import * as migration_20261122_204000_feed_places_at_once from './20261122_204000_feed_places_at_once';
import * as migration_20261122_222107_legal_deposit from './20261122_222107_legal_deposit';
import * as migration_20261122_222620_topic_addresses from './20261122_222620_topic_addresses';
import * as migration_20261122_223000_hub from './20261122_223000_hub';
import * as migration_20261122_234800_hub_changes_at_once from './20261122_234800_hub_changes_at_once';
import * as migration_20261122_235500_hub_queue_order from './20261122_235500_hub_queue_order';
import * as migration_20261122_235600_deposit_contents from './20261122_235600_deposit_contents';
import * as migration_20261123_031000_follow_former_translations from './20261123_031000_follow_former_translations';

export const migrations = [
  {
    up: migration_20261122_141032_initial.up,
    down: migration_20261122_141032_initial.down,
    name: '20261122_141032_initial',
  },
  {
    up: migration_20261122_141037_announce_changes.up,
    down: migration_20261122_141037_announce_changes.down,
    name: '20261122_141037_announce_changes',
  },
  {
    up: migration_20261122_154006_truthful_publishing.up,
    down: migration_20261122_154006_truthful_publishing.down,
    name: '20261122_154006_truthful_publishing',
  },
  {
    up: migration_20261122_154010_guard_history.up,
    down: migration_20261122_154010_guard_history.down,
    name: '20261122_154010_guard_history',
  },
  {
    up: migration_20261122_160200_search.up,
    down: migration_20261122_160200_search.down,
    name: '20261122_160200_search',
  },
  {
    up: migration_20261122_161000_revision_uses.up,
    down: migration_20261122_161000_revision_uses.down,
    name: '20261122_161000_revision_uses',
  },
  {
    up: migration_20261122_172838_translation_reviews.up,
    down: migration_20261122_172838_translation_reviews.down,
    name: '20261122_172838_translation_reviews',
  },
  {
    up: migration_20261122_184839_translation_work.up,
    down: migration_20261122_184839_translation_work.down,
    name: '20261122_184839_translation_work',
  },
  {
    up: migration_20261122_185932_translation_queue.up,
    down: migration_20261122_185932_translation_queue.down,
    name: '20261122_185932_translation_queue',
  },
  {
    up: migration_20261122_185942_translation_states.up,
    down: migration_20261122_185942_translation_states.down,
    name: '20261122_185942_translation_states',
  },
  {
    up: migration_20261122_185956_terms.up,
    down: migration_20261122_185956_terms.down,
    name: '20261122_185956_terms',
  },
  {
    up: migration_20261122_190750_open_assignments.up,
    down: migration_20261122_190750_open_assignments.down,
    name: '20261122_190750_open_assignments',
  },
  {
    up: migration_20261122_191200_translation_memory.up,
    down: migration_20261122_191200_translation_memory.down,
    name: '20261122_191200_translation_memory',
  },
  {
    up: migration_20261122_192424_term_lines.up,
    down: migration_20261122_192424_term_lines.down,
    name: '20261122_192424_term_lines',
  },
  {
    up: migration_20261122_194500_feed_places.up,
    down: migration_20261122_194500_feed_places.down,
    name: '20261122_194500_feed_places',
  },
  {
    up: migration_20261122_200500_subscriptions.up,
    down: migration_20261122_200500_subscriptions.down,
    name: '20261122_200500_subscriptions',
  },
  {
    up: migration_20261122_204000_feed_places_at_once.up,
    down: migration_20261122_204000_feed_places_at_once.down,
    name: '20261122_204000_feed_places_at_once',
  },
  {
    up: migration_20261122_222107_legal_deposit.up,
    down: migration_20261122_222107_legal_deposit.down,
    name: '20261122_222107_legal_deposit',
  },
  {
    up: migration_20261122_222620_topic_addresses.up,
    down: migration_20261122_222620_topic_addresses.down,
    name: '20261122_222620_topic_addresses',
  },
  {
    up: migration_20261122_223000_hub.up,
    down: migration_20261122_223000_hub.down,
    name: '20261122_223000_hub',
  },
  {
    up: migration_20261122_234800_hub_changes_at_once.up,
    down: migration_20261122_234800_hub_changes_at_once.down,
    name: '20261122_234800_hub_changes_at_once',
  },
  {
    up: migration_20261122_235500_hub_queue_order.up,
    down: migration_20261122_235500_hub_queue_order.down,
    name: '20261122_235500_hub_queue_order',
  },
  {
    up: migration_20261122_235600_deposit_contents.up,
    down: migration_20261122_235600_deposit_contents.down,
    name: '20261122_235600_deposit_contents',
  },
  {
    up: migration_20261123_031000_follow_former_translations.up,
    down: migration_20261123_031000_follow_former_translations.down,
    name: '20261123_031000_follow_former_translations',
  },
];
