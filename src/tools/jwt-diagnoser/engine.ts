/**
 * The heavy half, one chunk: the checks, every cause, the views of a report. The fields stand and work before it; it
 * comes at the first sign of a person, whatever that person does.
 */
export { diagnose } from '#jwt/diagnose.ts';
export { causes } from '#catalog/causes.ts';
export { Banner } from './Banner.tsx';
export { Report } from './Report.tsx';
export { suggestions } from './suggest.ts';
export { sayReason, sayVerdict } from './verdict.ts';
