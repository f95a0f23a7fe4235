#include "ui/editor/problem_watch.h"

#include "ui/editor/elsewhere.h"

#include <utility>

namespace espalier::ui {

namespace {
constexpr qsizetype LargeText = 512 * 1024; // bytes; below it judging takes a few milliseconds
constexpr int LaterMs = 150;
} // namespace

ProblemWatch::ProblemWatch(const profiles::EditableDocument& document,
                           std::shared_ptr<const catalogue::Catalogue> catalogue, const profiles::Audience& audience,
                           QObject* parent)
    : QObject(parent), m_document(document), m_catalogue(std::move(catalogue)), m_audience(audience)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_later.setSingleShot(true);
    m_later.setInterval(LaterMs);
    connect(&m_soon, &QTimer::timeout, this, &ProblemWatch::judgeSoon);
    connect(&m_later, &QTimer::timeout, this, &ProblemWatch::judgeElsewhere);
    connect(&m_elsewhere, &QFutureWatcherBase::finished, this, &ProblemWatch::take);
}

ProblemWatch::~ProblemWatch() = default;

void ProblemWatch::documentChanged(const profiles::Applied& applied)
{
    const profiles::NodeId payload =
        m_document.isBroken() ? profiles::NodeId() : profiles::payloadOf(m_document, applied.within);
    if (!payload.isValid() || (m_soon.isActive() && payload != m_payload)) {
        m_everything = true;
    }
    m_payload = payload;
    if (m_document.text().size() > LargeText) {
        m_later.start();
    } else {
        m_soon.start();
    }
}

void ProblemWatch::judgeAll()
{
    m_everything = true;
    if (m_document.text().size() > LargeText) {
        judgeElsewhere();
    } else {
        m_soon.start();
    }
}

bool ProblemWatch::isCurrent() const
{
    return !m_soon.isActive() && !m_later.isActive() && !m_away && !m_again;
}

void ProblemWatch::judgeSoon()
{
    m_problems = m_everything || !m_known
                     ? profiles::validate(m_document, *m_catalogue, m_audience)
                     : profiles::revalidate(m_problems, m_document, m_payload, *m_catalogue, m_audience);
    m_everything = false;
    m_known = true;
    Q_EMIT judged(m_problems);
}

void ProblemWatch::judgeElsewhere()
{
    if (m_away) {
        m_again = true;
        return;
    }
    m_again = false;
    m_away = m_document.revision();
    m_elsewhere.setFuture(elsewhere([document = m_document, catalogue = m_catalogue, audience = m_audience]() mutable {
        document.makeRoom(); // of its own here, or the next key would copy the text over there
        return profiles::validate(document, *catalogue, audience);
    }));
}

void ProblemWatch::take()
{
    // What was typed meanwhile is judged next; until then the older answer is better than none.
    m_problems = m_elsewhere.result();
    m_known = true;
    m_everything = false;
    if (m_document.revision() != std::exchange(m_away, std::nullopt) || m_again) {
        m_later.start();
    }
    Q_EMIT judged(m_problems);
}

} // namespace espalier::ui
