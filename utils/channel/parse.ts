/**
 * The parser of pasted lists under the path by which measurements outside the repository know it; the code itself is in
 * utils/survey.
 * @public
 */
export { parseSurvey } from '../survey/parse.ts';
