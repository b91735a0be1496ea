import { useQueryClient } from '@tanstack/react-query';
import type { useAct } from '../api/useScenarios';
import { text } from '../texts/text';

/** Why something could not be done with a scenario, in the sentence of the service, and a way to see how it stands now; nothing when all went well. */
export function ActProblem({ act: { error, data, reset } }: { act: ReturnType<typeof useAct> }) {
  const client = useQueryClient();
  const sentences = error === null ? (data ?? []) : [error.message];
  return (
    <div role="alert">
      {sentences.length > 0 && (
        <div className="restructure-wrong act-problem">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button
            type="button"
            className="button"
            onClick={() => {
              reset();
              void client.invalidateQueries();
            }}
          >
            {text('studio.reload')}
          </button>
        </div>
      )}
    </div>
  );
}
