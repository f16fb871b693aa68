/**
 * `npm run -s diagnose -- --questions` prints all questions; `npm run -s diagnose` reads one case from standard input
 * and prints the diagnosis, both as JSON.
 */
import { readFileSync } from 'node:fs';
import { diagnose } from '../utils/diagnosis/engine.ts';
import { QUESTIONS, REMARK_QUESTIONS } from '../utils/diagnosis/questions.ts';
import type { Question } from '../utils/diagnosis/types.ts';
import { parseDiagnoseInput } from './lib/diagnose-input.ts';
import { readCommandLine } from '../tooling/command-line.mjs';
import { resolveText } from '../tooling/texts.ts';

const options = (question: Question) => question.options.map(({ id, text }) => ({ id, text: resolveText(text) }));

function run(): unknown {
  const { values } = readCommandLine({
    usage: 'npm run -s diagnose [-- --questions] < CASE',
    about:
      'Reads one case as a JSON object from standard input and prints the diagnosis, as JSON. See docs/commands.md.',
    options: { questions: { about: 'print all questions and their options instead' } },
  });
  if (values.questions) {
    return [...QUESTIONS, ...REMARK_QUESTIONS].map((question) => ({
      id: question.id,
      text: resolveText(question.text),
      help: resolveText(question.help),
      options: options(question),
    }));
  }
  const { verdict, headline, next, causes, plan, contradictions } = diagnose(
    parseDiagnoseInput(readFileSync(0, 'utf8')),
  );
  return {
    verdict,
    next: next && { id: next.id, text: resolveText(next.text), options: options(next) },
    causes: causes.map(({ id, probability, because }) => ({ id, probability, because: because.map(resolveText) })),
    plan,
    headline: { ...headline, causes: headline.causes.map((each) => ({ ...each, because: resolveText(each.because) })) },
    ...(contradictions?.length ? { contradictions: contradictions.map(resolveText) } : {}),
  };
}

try {
  process.stdout.write(`${JSON.stringify(run(), null, 1)}\n`);
} catch (error) {
  console.error(`diagnose: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
