/**
 * Runs the published code of one library: a job on stdin, its results on stdout, both JSON. judges/<library>.mjs makes
 * the calls of its verify.js and jwks.js, with everything that they fix as a parameter; where these export something else
 * than `verify`, `adapt` says how it is asked.
 */
import { readFileSync } from 'node:fs';

const { library, file, calls, cases } = JSON.parse(readFileSync(0, 'utf8'));

const refusal = (error, reasonOf) => ({
  error: error.name,
  message: error.message,
  ...(typeof error.code === 'string' && { code: error.code }),
  ...(reasonOf && { reason: reasonOf(error) }),
});

const attempt = async (run, reasonOf) => {
  try {
    return { value: (await run()) ?? null };
  } catch (error) {
    return refusal(error, reasonOf);
  }
};

/** Moves the clock of this process: caches and cooldowns are then past. */
const wait = (seconds) => {
  const now = Date.now;
  Date.now = () => now() + seconds * 1000;
};

const { judge, adapt = (code) => code } = await import(`./judges/${library}.mjs`);

const runCalls = async () => {
  const results = [];
  const loaded = await attempt(() => import(`./content/${library}/${file}.js`));
  for (const { name, args, later = 0 } of calls) {
    wait(later);
    const code = loaded.value && adapt(loaded.value);
    results.push(code ? await attempt(() => code[name](...args), code.reasonOf) : loaded);
  }
  return results;
};

const runCases = async () => {
  const results = [];
  for (const one of cases) results.push(await attempt(() => judge(one).then(() => 0)));
  return results;
};

const results = JSON.stringify(await (file ? runCalls() : runCases()));
process.stdout.write(results, () => process.exit(0)); // timers of caches would keep it waiting
