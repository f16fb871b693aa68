/** What `diagnose` reads, under the path by which it is known outside; tests share it from tooling. */
export { parseDiagnoseInput } from '../../tooling/diagnose-input.ts';
