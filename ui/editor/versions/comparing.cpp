#include "ui/editor/versions/comparing.h"

#include "profiles/editing/shown_text.h"
#include "ui/editor/elsewhere.h"

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
    m_watcher.setFuture(elsewhere([before, after, catalogue = std::move(catalogue), of] {
        return comparedNow(before, after, *catalogue, of); // unless nobody waits any more
    }));
}

void Comparing::stop()
{
    m_watcher.cancel();
    m_watcher.setFuture({}); // what it would still tell is of no use
}

} // namespace espalier::ui
