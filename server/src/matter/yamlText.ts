import { Document } from 'yaml';

/**
 * A text as a value of a YAML file, on one line: bare where it can be, else in quotation marks. `inFlow`: between
 * brackets or braces, where a comma needs quotation marks too.
 */
export function yamlText(text: string, { inFlow }: { readonly inFlow: boolean }): string {
  // What is right in JSON is right in YAML.
  if (/[\r\n]/.test(text)) return JSON.stringify(text);
  const document = new Document(inFlow ? [text] : text);
  const written = document
    .toString({
      lineWidth: 0,
      collectionStyle: inFlow ? 'flow' : 'any',
      flowCollectionPadding: false,
      blockQuote: false,
    })
    .replace(/\n$/, '');
  return inFlow ? written.slice(1, -1) : written;
}
