// Leave quickly: the page goes blank at once, a neutral one takes its place, and Back does not bring this one back.
// It needs nothing else of the app, so it works while that loads and when it fails. A link with `data-leave` does it,
// and so does Esc pressed three times. Nobody is signed out, and what was being written stays in this tab.
(function () {
  var PLACE = 'https://www.bbc.co.uk/weather';
  var LEFT = 'blether.left';
  var PRESSES = 3;
  var WITHIN_MS = 1500;
  var root = document.documentElement;

  function hasLeft(change) {
    try {
      if (change === true) sessionStorage.setItem(LEFT, 'yes');
      if (change === false) sessionStorage.removeItem(LEFT);
      return sessionStorage.getItem(LEFT) !== null;
    } catch {
      return false;
    }
  }

  function go() {
    root.style.display = 'none';
    document.title = 'Home';
    location.replace(PLACE);
  }

  function leave() {
    root.style.display = 'none';
    hasLeft(true);
    // The app forgets what it holds; whatever fails in it must not keep anybody here.
    try {
      window.dispatchEvent(new Event('blether:leave'));
    } finally {
      go();
    }
  }

  // Somebody pressed Back after leaving: an earlier page of ours, made anew or kept whole by the browser.
  var arrival = performance.getEntriesByType('navigation')[0];
  if (arrival && arrival.type === 'back_forward' && hasLeft()) go();
  else hasLeft(false);
  addEventListener('pageshow', function (event) {
    if (!event.persisted) return;
    if (hasLeft()) go();
    else if (root.style.display === 'none') location.reload();
  });

  addEventListener('click', function (event) {
    var target = event.target;
    if (!(target instanceof Element) || !target.closest('a[data-leave]')) return;
    event.preventDefault();
    leave();
  });

  var presses = [];
  addEventListener(
    'keydown',
    function (event) {
      if (event.key !== 'Escape') presses = [];
      if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
      presses = presses.filter(function (at) {
        return event.timeStamp - at < WITHIN_MS;
      });
      presses.push(event.timeStamp);
      if (presses.length >= PRESSES) leave();
    },
    // Before a dialog hears it: the first press still closes one, the third leaves from inside one too.
    true,
  );
})();
