// Shows that somebody is needed, and leads to the desk. It runs with no page of ours open, keeps nothing, and says
// nothing of what it is about: who holds the phone may not be who is called.
(function () {
  var DESK = '/desk';
  var WORDS = {
    call: 'Something needs you',
    test: 'This is a test. Nothing is wrong.',
  };

  function wordsOf(event) {
    // Whatever else arrives is shown as a call: one too many is better than one too few.
    return event.data && event.data.text() === 'test' ? WORDS.test : WORDS.call;
  }

  addEventListener('push', function (event) {
    event.waitUntil(
      registration.showNotification('Home', {
        body: wordsOf(event),
        // One line however often somebody was called, and each time the phone makes itself heard. A test takes no call away.
        tag: wordsOf(event) === WORDS.test ? 'test' : 'call',
        renotify: true,
        requireInteraction: true,
        icon: '/neutral.svg',
      }),
    );
  });

  addEventListener('notificationclick', function (event) {
    event.notification.close();
    event.waitUntil(
      clients.matchAll({ type: 'window', includeUncontrolled: true }).then(function (windows) {
        // A page that is open is left as it is: somebody may have been typing there.
        var desk = windows.find(function (each) {
          return new URL(each.url).pathname.startsWith(DESK);
        });
        return desk ? desk.focus() : clients.openWindow(DESK);
      }),
    );
  });

  // The browser gave out another address. Until the service knows it, nobody is called here.
  addEventListener('pushsubscriptionchange', function (event) {
    if (!event.oldSubscription) return;
    event.waitUntil(
      registration.pushManager.subscribe(event.oldSubscription.options).then(function (subscription) {
        var made = subscription.toJSON();
        return fetch('/api/on-call/push', {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ endpoint: made.endpoint, p256dh: made.keys.p256dh, auth: made.keys.auth }),
        });
      }),
    );
  });

  addEventListener('install', function () {
    skipWaiting();
  });
})();
