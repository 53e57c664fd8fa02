/* The token that proves a form is ours goes with every htmx request. */
document.addEventListener('htmx:configRequest', function (event) {
  var token = document.querySelector('meta[name="csrf-token"]');
  if (token) event.detail.headers[token.dataset.header] = token.content;
});

/* A fragment that the server sends anew whenever its case moves: <div data-live="/live/...">. */
document.addEventListener('DOMContentLoaded', function () { watch(document); });
document.addEventListener('htmx:afterSwap', function (event) { watch(event.detail.elt); });

function watch(within) {
  within.querySelectorAll('[data-live]:not([data-watched])').forEach(function (place) {
    place.dataset.watched = 'yes';
    var source = new EventSource(place.dataset.live);
    source.addEventListener('moved', function (event) {
      if (!place.isConnected) return source.close();
      place.innerHTML = event.data;
      htmx.process(place);
    });
    source.addEventListener('end', function () { source.close(); });
    window.addEventListener('pagehide', function () { source.close(); });
  });
}

/* Forms that ask by a choice at once send themselves when it changes; without this there is the button. */
document.addEventListener('change', function (event) {
  if (event.target.form && event.target.hasAttribute('data-sends')) event.target.form.requestSubmit();
});
