#include "ui/editor/versions/comparing.h"

#include "profiles/editing/shown_text.h"

#include <QPromise>
#include <QThreadPool>

namespace espalier::ui {

namespace {

Compared comparedNow(const profiles::EditableDocument& before, const profiles::EditableDocument& after,
                     const catalogue::Catalogue& catalogue, Comparing::Of of)
{
    const profiles::Comparison comparison = profiles::compare(before, after);
    Compared result{
        comparisonRows(comparison, before, after, catalogue), comparisonSummary(comparison), !comparison.isEmpty(), {}};
    if (of == Comparing::Of::SettingsAndText) {
        result.text = lineDifferences(profiles::shownText(before.text()), profiles::shownText(after.text()));
    }
    return result;
}

} // namespace

Comparing::Comparing(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled()) {
            Q_EMIT compared(m_watcher.result());
        }
    });
}

Comparing::~Comparing()
{
    stop();
}

void Comparing::start(const profiles::EditableDocument& before, const profiles::EditableDocument& after,
                      std::shared_ptr<const catalogue::Catalogue> catalogue, Of of)
{
    stop();
    auto promise = std::make_shared<QPromise<Compared>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, before, after, catalogue = std::move(catalogue), of] {
        if (!promise->isCanceled()) { // nobody waits any more
            promise->addResult(comparedNow(before, after, *catalogue, of));
        }
        promise->finish();
    });
}

void Comparing::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture({}); // what it would still tell is of no use
}

} // namespace espalier::ui
