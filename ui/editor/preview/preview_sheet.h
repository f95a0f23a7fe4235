// The profile as one device would get it: every variable filled in and marked, and what is missing for it to be sent.
#pragma once

#include "profiles/editing/editable_document.h"
#include "server/control.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class MessageBar;
class RecordList;
class TextLabel;
class XmlEdit;

struct PreviewedDevice {
    qint64 id = 0;
    QString name;
};

class PreviewSheet : public Sheet {
    Q_OBJECT
public:
    // draft: as it is in the editor, not broken.
    PreviewSheet(server::Control& control, profiles::EditableDocument draft, PreviewedDevice device, QWidget* over);

Q_SIGNALS:
    void anotherRequested(); // device
    void deviceRequested(qint64 device);

private:
    QWidget* buildBody();
    void ask();
    void show(const QJsonObject& preview);
    void showMissing(const QJsonArray& missing);
    void showText(const QJsonObject& preview);

    server::Control& m_control;
    profiles::EditableDocument m_draft;
    PreviewedDevice m_device;
    profiles::EditableDocument m_rendered;
    TextLabel* m_summary;
    MessageBar* m_message;
    RecordList* m_missing;
    XmlEdit* m_text;
};

} // namespace espalier::ui
