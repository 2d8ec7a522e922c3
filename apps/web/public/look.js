// Puts on what somebody chose for this device: theme, text size, movement, and what the tab shows to others. It runs
// before the first paint, and is a file of its own because the content security policy allows no inline script.
// `src/ui/look.ts` stores what is read here and asks for it again when it changes.
(function () {
  var PAPER = { light: '#fbf8f3', dark: '#171411', contrast: '#000000' };
  var SYSTEM = ['light', 'dark'];

  function putOn(look) {
    var root = document.documentElement;
    if (Object.hasOwn(PAPER, look.theme)) root.dataset.theme = look.theme;
    else delete root.dataset.theme;
    document.querySelectorAll('meta[name=theme-color]').forEach(function (meta, index) {
      meta.content = PAPER[root.dataset.theme || SYSTEM[index]];
    });
    if (look.textSize >= 90 && look.textSize <= 200) {
      root.style.setProperty('--text-size', String(look.textSize / 100));
    }
    if (look.motion === 'less') root.dataset.motion = 'less';
    else delete root.dataset.motion;
    var neutral = look.tab === 'neutral';
    document.querySelectorAll('link[rel=icon]').forEach(function (link) {
      link.href = neutral ? '/neutral.svg' : '/icon.svg';
    });
    return neutral;
  }

  window.putOnLook = putOn;
  try {
    // From here on every page names its tab itself.
    if (putOn(JSON.parse(localStorage.getItem('blether.look') || '{}'))) document.title = 'Home';
  } catch {
    // Storage is closed or holds nonsense: the device's own look is a good one.
  }
})();
