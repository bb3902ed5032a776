import { yamlText } from '../../matter/yamlText.ts';
import type { TextEdit } from '../../text/edit.ts';
import { isSameName } from '../rename.ts';
import { valuesIn } from './yamlPlace.ts';

/** The edits that rename a document of the record in `matter.yaml`: where it is listed by the name, and among its names. */
export function renameInMatterFile(
  text: string,
  { oldName, newName }: { readonly oldName: string; readonly newName: string },
): readonly TextEdit[] {
  const names = valuesIn(text).filter(
    ({ path, part }) => part === 'value' && path[0] === 'record' && (path.includes('document') || path.includes('as')),
  );
  const isListed = names.some(({ text: name }) => isSameName(name, newName));
  return names
    .filter(({ text: name }) => !isListed && isSameName(name, oldName))
    .map(({ span, inFlow }) => ({ span, newText: yamlText(newName, { inFlow }) }));
}
