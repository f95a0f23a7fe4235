// Keeps the problems of a document in step with it without holding typing up: the payload at hand is judged at once,
// the whole of a large document on a copy in another thread, once typing pauses. GUI thread.
#pragma once

#include "profiles/validation/validation.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace espalier::ui {

class ProblemWatch : public QObject {
    Q_OBJECT
public:
    // All of it outlives the watch.
    ProblemWatch(const profiles::EditableDocument& document, std::shared_ptr<const catalogue::Catalogue> catalogue,
                 const profiles::Audience& audience, QObject* parent);
    ~ProblemWatch() override;

    void documentChanged(const profiles::Applied& applied);
    void judgeAll();
    [[nodiscard]] bool isCurrent() const;

Q_SIGNALS:
    void judged(const QList<espalier::profiles::Problem>& problems);

private:
    void judgeSoon();
    void judgeElsewhere();
    void take();

    const profiles::EditableDocument& m_document;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    const profiles::Audience& m_audience;
    QTimer m_soon;  // small documents: once the events at hand are through
    QTimer m_later; // large ones: once typing pauses
    QFutureWatcher<QList<profiles::Problem>> m_elsewhere;
    std::optional<quint64> m_away; // the revision judged elsewhere, until its answer is taken: the future ends before
                                   // its watcher says so
    bool m_again = false;
    bool m_everything = true;   // more than one payload has changed
    profiles::NodeId m_payload; // else only this one
    QList<profiles::Problem> m_problems;
    bool m_known = false;
};

} // namespace espalier::ui
