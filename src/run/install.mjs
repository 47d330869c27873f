import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Installs what is missing: nothing when node_modules already holds what the lock file says. */
export function install(root) {
  if (isInstalled(root)) return;
  console.log('Installing the dependencies (npm ci) ...');
  const npm = npmCommand();
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: npm.shell };
  const { status } = spawnSync(npm.file, [...npm.args, 'ci'], options);
  if (status !== 0) throw new Error('`npm ci` failed. Its messages above say why.');
}

/**
 * npm keeps what it has installed in a lock file of its own. Times say nothing: a checkout changes them.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = packages(root, 'package-lock.json');
  const present = packages(root, 'node_modules/.package-lock.json');
  if (wanted === null || present === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

function packages(root, lock) {
  try {
    return JSON.parse(readFileSync(`${root}/${lock}`, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** The npm that started us, if one did. */
function npmCommand() {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) return { file: process.execPath, args: [path], shell: false };
  return { file: 'npm', args: [], shell: process.platform === 'win32' };
}
