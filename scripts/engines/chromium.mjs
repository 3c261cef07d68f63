import {chromeLauncher} from '@web/test-runner-chrome';

/** A context of its own and a page that counts as focused: in a background tab there are no focus events and no animation frames. */
async function createPage({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

export const chromium = (launchOptions) => chromeLauncher({launchOptions, createPage, concurrency: 2});
