import type { QueryProblem } from '../library/library-types';
import type { Wording } from '../wording';
import { useWording } from '../wording-context';

/** What is wrong with a query, in the reader's words. */
export function QueryProblems({ problems }: { problems: QueryProblem[] }) {
  const { say } = useWording();
  return (
    <>
      {problems.map((problem, index) => (
        <p key={index}>{inWords(problem, say)}</p>
      ))}
    </>
  );
}

function inWords(problem: QueryProblem, say: Wording['say']): string {
  switch (problem.problem) {
    case 'unknown-operator':
      return say('queryUnknownOperator', problem.operator);
    case 'no-value':
      return say('queryNoValue', problem.operator);
    case 'no-date':
      return say('queryNoDate', problem.value);
    case 'no-tag':
      return say('queryNoTag', problem.value);
    default:
      return say(problem.operator === 'is' ? 'queryUnknown_is' : 'queryUnknown_has', problem.value);
  }
}
