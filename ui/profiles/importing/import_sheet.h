// What became of each file that was imported: new, a new version, unchanged, refused – why and where.
#pragma once

#include "profiles/editing/path.h"
#include "ui/common/sheet.h"
#include "ui/common/state.h"
#include "ui/profiles/importing/profile_import.h"

namespace espalier::ui {

class RecordList;
class TextLabel;
struct CellRow;

class ImportSheet : public Sheet {
    Q_OBJECT
public:
    // cut: there was more than one import takes.
    ImportSheet(const QList<ImportOutcome>& outcomes, bool cut, QWidget* over);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString summary() const { return m_summary; }

Q_SIGNALS:
    void profileRequested(qint64 profile);
    void openRequested(const QByteArray& file, const QString& name,
                       const std::optional<espalier::profiles::Path>& path);

private:
    void sumUp();
    void list();
    [[nodiscard]] CellRow row(int outcome) const;
    void showReason();
    void act(int outcome);
    void open(const ImportOutcome& outcome);

    QList<ImportOutcome> m_outcomes;
    bool m_cut;
    State m_state = State::Ok;
    QString m_summary;
    RecordList* m_list;
    TextLabel* m_reason;
};

} // namespace espalier::ui
