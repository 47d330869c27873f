import { join } from 'node:path';
import { call, type Recipe } from '../recipe.ts';

/** What a development machine adds to the messages of errors is not the library's. */
const ruby = [
  'ruby',
  '-E',
  'UTF-8',
  '--disable=error_highlight',
  '--disable=did_you_mean',
] as const;

export default {
  version: () =>
    call('ruby', ['-e', 'load "ruby/Gemfile"; require "jwt"; print "Ruby ", RUBY_VERSION']),
  needs: 'Ruby with the gem jwt that ruby/Gemfile pins (Debian 12: ruby-jwt)',
  manifest: 'Gemfile',
  pins: ({ name, version }) => new RegExp(`^gem '${name}', '${version}'$`, 'm'),
  locks: ['Gemfile'],
  install: () => undefined, // it is installed, or the language is skipped
  build: () => undefined,
  command: (place) => [...ruby, join(place, 'driver.rb')],
  optional: true,
} satisfies Recipe;
