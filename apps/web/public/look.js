// Puts on the theme and the text size somebody chose, before the first paint. It is a file of its own, loaded
// before anything is drawn, because the content security policy allows no inline script.
// `src/app/look.ts` writes what is read here.
(function () {
  try {
    var look = JSON.parse(localStorage.getItem('blether.look') || '{}');
    var root = document.documentElement;
    if (/^(light|dark|contrast)$/.test(look.theme)) root.dataset.theme = look.theme;
    if (look.textSize >= 90 && look.textSize <= 200) {
      root.style.setProperty('--text-size', String(look.textSize / 100));
    }
  } catch {
    // Storage is closed or holds nonsense: the device's own look is a good one.
  }
})();
