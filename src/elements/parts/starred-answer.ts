/** The words of the question with this anchor, and of each paragraph and list item of its answer, wherever on the page it stands. */
export function starredAnswer(page: Document, id: string): string[] {
  const heading = page.getElementById(id);
  const lines = [heading?.textContent ?? ''];
  for (let node = heading?.nextElementSibling; node && !/^H[1-6]$/.test(node.nodeName) && !node.hasAttribute('data-kw-foot'); node = node.nextElementSibling) {
    if (node.hasAttribute('data-kw-refs')) continue;
    for (const part of node.matches('ul, ol') ? node.children : [node]) lines.push(part.textContent ?? '');
  }
  return lines;
}
