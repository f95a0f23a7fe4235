// What people know of a device and the device doesn't: owner, asset tag, notes and fields of their own. Changed in
// place, saved by themselves.
#pragma once

#include "ui/devices/device_tab.h"

#include <QHash>
#include <QMap>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class MessageBar;
class SavedLine;
class TextLabel;

class DeviceNotesTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceNotesTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] bool isCounted() const override { return false; }

protected:
    void deviceChanged() override;

private:
    void buildNotes(QVBoxLayout* column);
    void buildFields(QVBoxLayout* column);
    [[nodiscard]] SavedLine* newLine(const QString& key, const QString& name);
    void showFields(const QJsonObject& custom);
    void addField();
    void saveNotes();
    void saveLeftNotes(); // of the device that was shown before
    void send(const QString& key, const QString& value, std::function<void(bool saved)> then);

    qint64 m_of = 0;
    MessageBar* m_message;
    SavedLine* m_owner;
    SavedLine* m_mail;
    SavedLine* m_tag;
    QPlainTextEdit* m_notes;
    Button* m_saveNotes;
    TextLabel* m_notesTold;
    QString m_toldNotes, m_savedNotes; // as the server has them, and as the field shows that
    QHash<qint64, QString> m_left;     // notes of other devices that aren't saved yet
    QVBoxLayout* m_fieldRoom;
    QMap<QString, SavedLine*> m_fields; // by the field's name
    TextLabel* m_noFields;
    QLineEdit* m_newName;
    QLineEdit* m_newValue;
    Button* m_add;
};

} // namespace espalier::ui
