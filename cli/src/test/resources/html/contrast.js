(() => {
  const channel = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4); };
  const luminance = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
  const ratio = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const rgb = words => {
    const n = words.match(/[\d.]+/g).map(Number);
    return n.length === 3 ? [...n, 1] : n;
  };
  /* Every ground that is painted behind an element: the nearest full colour, and the colours of patterns on the way to it. */
  const grounds = element => {
    const found = [];
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      for (const colour of style.backgroundImage.match(/rgba?\([^)]*\)/g) || []) {
        if (rgb(colour)[3] > 0) found.push(rgb(colour));
      }
      const colour = rgb(style.backgroundColor);
      if (colour[3] === 1) {
        found.push(colour);
        return found;
      }
    }
    return [...found, [255, 255, 255, 1]];
  };
  const poor = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || element.closest('script, [hidden], svg, .skip')) continue;
    const ink = rgb(getComputedStyle(element).color);
    for (const ground of grounds(element)) {
      const is = ratio(ink, ground);
      if (is < 4.5) poor.push({text: is.toFixed(2) + ' ' + element.tagName + '.' + element.className + ' ' + walk.currentNode.data.slice(0, 30)});
    }
  }
  return poor;
})()
