// The audit log, or what was searched in it, as a file for whoever has to believe it.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class Button;
class MessageBar;
class PathField;
class Segments;
class TextLabel;

class AuditExportSheet : public Sheet {
    Q_OBJECT
public:
    // `filters` as audit.list takes them; empty: everything.
    AuditExportSheet(server::Control& control, const Clock& clock, const QJsonObject& filters, QWidget* over);

private:
    enum class Replace { No, Yes };
    void adapt();
    void begin(Replace replace);
    void fetch(qint64 after);
    void take(const QJsonObject& page);
    void finish();
    [[nodiscard]] bool isCsv() const;

    server::Control& m_control;
    const QJsonObject m_filters;
    MessageBar* m_message;
    Segments* m_format;
    TextLabel* m_holds;
    PathField* m_file;
    TextLabel* m_progress;
    Button* m_cancel;
    Button* m_save;
    bool m_isSaving = false;
    bool m_isSaved = false;
    QByteArray m_head;
    QByteArray m_content; // the oldest first
    QJsonObject m_newest; // the first page: it tells of the chain's end
    qint64 m_entries = 0;
};

} // namespace espalier::ui
