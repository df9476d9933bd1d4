import type { Plugin } from 'vite';
import { contentPlace } from './reading/read-content.ts';
import { readYamlFile } from './reading/read-yaml.ts';
import { siteSchema } from './schema/site.ts';
import { themeStyles } from './theme/palette.ts';

/** What `src/layouts/SiteLayout.astro` imports after the site's own styles. */
const STYLES = 'virtual:so-vang/theme.css';

/**
 * Puts the newsroom's own colours, from `content/site.yaml`, into the style sheet of every
 * page: no request more, and nothing that the Content-Security-Policy would refuse.
 *
 * @param root the project's root, absolute
 */
export function themePlugin(root: string): Plugin {
  return {
    name: 'so-vang-theme',
    resolveId: (id) => (id === STYLES ? `/${STYLES}` : undefined),
    load(id) {
      if (id !== `/${STYLES}`) return undefined;
      const { folder } = contentPlace(root);
      const file = `${folder}/site.yaml`;
      this.addWatchFile(`${root}/${file}`);
      // A site file that cannot be read is reported with all other problems.
      return themeStyles(readYamlFile(root, file, siteSchema).entry?.theme?.colours);
    },
  };
}
