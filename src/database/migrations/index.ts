import * as migration_20261122_141032_initial from './20261122_141032_initial';
import * as migration_20261122_141037_announce_changes from './20261122_141037_announce_changes';

export const migrations = [
  {
    up: migration_20261122_141032_initial.up,
    down: migration_20261122_141032_initial.down,
    name: '20261122_141032_initial',
  },
  {
    up: migration_20261122_141037_announce_changes.up,
    down: migration_20261122_141037_announce_changes.down,
    name: '20261122_141037_announce_changes'
  },
];
