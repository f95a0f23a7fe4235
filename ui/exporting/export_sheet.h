// How a profile is handed out: signed or not, for everybody or for one device. Says in words when it can't be.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/common/user_sentence.h"
#include "ui/exporting/profile_to_export.h"

class QCheckBox;
class QLineEdit;

namespace espalier::ui {

class Button;
class ChoiceCard;
class ElidedLabel;
class FileField;
class MessageBar;
class TextLabel;

class ExportSheet : public Sheet {
    Q_OBJECT
public:
    ExportSheet(server::Control& control, const ProfileToExport& profile, QWidget* over);

    void showProblem(const UserSentence& sentence); // e.g. the file can't be written

Q_SIGNALS:
    void exported(const QByteArray& content, const QString& fileName); // to be written; the sheet stays

private:
    QWidget* buildSignature();
    QWidget* buildEncryption();
    void check();
    void chooseDevice();
    void send();
    [[nodiscard]] QJsonObject wish() const;

    server::Control& m_control;
    ProfileToExport m_profile;
    MessageBar* m_message;
    ChoiceCard* m_asItIs;
    ChoiceCard* m_byServer;
    ChoiceCard* m_byFile;
    QWidget* m_identity; // file and password, while it is signed by a file
    FileField* m_file;
    QLineEdit* m_password;
    QCheckBox* m_encrypt;
    QWidget* m_deviceRow;
    ElidedLabel* m_deviceName;
    TextLabel* m_note;
    Button* m_export;
    qint64 m_device = 0;
    QString m_deviceWords;
    bool m_waiting = false;
};

} // namespace espalier::ui
