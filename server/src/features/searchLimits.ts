import { MATTER_WALK_LIMITS } from '../matter/fileIndex.ts';
import { FACE_BYTES_LIMIT, type SearchLimit } from '../sources/limits.ts';

/** Why a matter was searched in part, and what to do: a lawyer who has the file wonders why it was not found. */
export const SEARCHED_IN_PART: Readonly<Record<SearchLimit, string>> = {
  files: `This matter has more files or deeper folders than are searched (${counted(MATTER_WALK_LIMITS.files)} files, ${MATTER_WALK_LIMITS.depth} folders deep); its source may be among the others. Open a smaller folder to have all of it searched.`,
  faces: `The files of this matter are more than are opened to find a source by its first lines (${counted(FACE_BYTES_LIMIT / 1_000_000)} MB together); its source may be among the others. A file with the citation or the ECF number in its name is found without being opened.`,
  size: 'Some files of this matter are too large to be opened (10 MB; PDF and Word 50 MB); its source may be among them. A file with the citation or the ECF number in its name is found without being opened.',
  stopped:
    'The reading of the files of this matter was stopped; its source may be among those not read. Run “Pincite: Restart Language Server” to have all of them read.',
};

function counted(number: number): string {
  return number.toLocaleString('en-US');
}
