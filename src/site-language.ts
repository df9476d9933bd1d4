import { contentPlace } from './reading/read-content.ts';
import { readYamlFile } from './reading/read-yaml.ts';
import { siteSchema, type Language } from './schema/site.ts';

/**
 * Reads the interface's language from `content/site.yaml`: it must be known before
 * anything is bundled, so that the words of the other languages can be left out.
 *
 * @param root the project's root, absolute
 */
export function readSiteLanguage(root: string): Language {
  const { folder } = contentPlace(root);
  // A site file that cannot be read is reported with all other problems; until then any language will do.
  return readYamlFile(root, `${folder}/site.yaml`, siteSchema).entry?.language ?? 'vi';
}
