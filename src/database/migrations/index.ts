import * as migration_20261122_125408_initial from './20261122_125408_initial';

export const migrations = [
  {
    up: migration_20261122_125408_initial.up,
    down: migration_20261122_125408_initial.down,
    name: '20261122_125408_initial'
  },
];
