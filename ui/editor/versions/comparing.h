// Compares two documents in a thread of the pool, so that large ones don't hold the window up. Copies are compared:
// the documents may change or go meanwhile, and so may whoever asked. GUI thread.
#pragma once

#include "ui/editor/versions/comparison_rows.h"
#include "ui/editor/versions/line_differences.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace espalier::ui {

struct Compared {
    QList<ComparisonRow> rows;
    QString summary; // "8 changes in 4 payloads"
    bool differs = false;
    std::optional<LineDifferences> text; // of the XML, when it was asked for
};

class Comparing : public QObject {
    Q_OBJECT
public:
    enum class Of { Settings, SettingsAndText };

    explicit Comparing(QObject* parent);
    ~Comparing() override;

    // Only the last question is answered, later.
    void start(const profiles::EditableDocument& before, const profiles::EditableDocument& after,
               std::shared_ptr<const catalogue::Catalogue> catalogue, Of of = Of::Settings);
    void stop(); // without an answer

Q_SIGNALS:
    void compared(const espalier::ui::Compared& what);

private:
    QFutureWatcher<Compared> m_watcher;
};

} // namespace espalier::ui
