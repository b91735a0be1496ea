/** What stands in the place of the panel until a post is selected: how to find oneself, and how to read the two lines. */
export function Intro() {
  return (
    <section className="panel card intro" aria-label="How to begin">
      <h2>Find your place</h2>
      <p>
        Search for your name, or choose a post. You will see who manages it, who supervises its profession, and where the two lines meet.
      </p>
      <button type="button" className="button button-main" onClick={() => document.getElementById('search')?.focus()}>
        Search for a name
      </button>
      <h3>The two lines</h3>
      <div className="line-card line-card-line">
        <h4>Line management</h4>
        <p>Leave, sickness, workload and the everyday. It runs along the row, to the head of the locality.</p>
      </div>
      <div className="line-card line-card-professional">
        <h4>Professional supervision</h4>
        <p>Practice, cases and development. It runs up the column, to the lead of the portfolio.</p>
      </div>
      <div className="intro-keys">
        <h3>Keys</h3>
        <dl className="facts">
          <div>
            <dt>
              <kbd>/</kbd>
            </dt>
            <dd>Search</dd>
          </div>
          <div>
            <dt>
              <kbd>Arrows</kbd>
            </dt>
            <dd>From cell to cell in the matrix</dd>
          </div>
          <div>
            <dt>
              <kbd>Enter</kbd>
            </dt>
            <dd>Select the post</dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
