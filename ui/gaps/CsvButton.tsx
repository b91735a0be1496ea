import { useMutation } from '@tanstack/react-query';
import { askFile } from '../api/client';
import { saveFile } from '../kit/saveFile';
import { text } from '../texts/text';
import type { View } from '../view/viewUrl';
import { csvAddress } from './csvAddress';

/** Saves the gaps of a view as a file. A plain link would not say who asks. */
export function CsvButton({ view }: { view: View }) {
  const saving = useMutation({
    mutationFn: async () => {
      const { name, blob } = await askFile(csvAddress(view), null);
      saveFile(name, blob);
    },
  });
  return (
    <>
      <button type="button" className="button" disabled={saving.isPending} onClick={() => saving.mutate()}>
        {text('gaps.csv')}
      </button>
      <p role="status" className="gaps-csv-said">
        {saving.isPending ? text('export.making') : saving.error === null ? null : text('export.failed', { why: saving.error.message })}
      </p>
    </>
  );
}
