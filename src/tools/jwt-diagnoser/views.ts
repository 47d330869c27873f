/** What is needed once there is something to show. It comes at the first sign of a person, whatever that person does. */
export { Banner } from './Banner.tsx';
export { runEngine } from './engine/run.ts';
export { Report } from './Report.tsx';
export { sayReason, sayVerdict } from './verdict.ts';
