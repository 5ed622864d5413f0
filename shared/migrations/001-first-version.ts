import type { Migration } from './migration.ts';

export const firstVersion: Migration = {
  version: 1,
  about: 'The first version: there is no older file to bring up.',
  up: (content) => content,
};
