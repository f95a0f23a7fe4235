// Where the server's certificate comes from: a public authority, files, a .p12, or Espalier itself. What is served
// stays until the other way has worked.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QCheckBox;
class QLineEdit;

namespace espalier::ui {

class AcmeForm;
class AcmeProgress;
class Button;
class ChoiceCard;
class MessageBar;
class PathField;

class TlsSheet : public Sheet {
    Q_OBJECT
public:
    TlsSheet(server::Control& control, QWidget* over);

Q_SIGNALS:
    void replaced();

private:
    enum Way { Acme, Files, Pkcs12, Own };
    static constexpr int ways = 4;

    [[nodiscard]] QWidget* choices();
    [[nodiscard]] QWidget* fieldsOfFiles();
    [[nodiscard]] QWidget* fieldsOfPkcs12();
    void show(const QJsonObject& tls);
    void check();
    void send();
    void finish(Way way, const Result<QJsonValue>& result);
    void showProgress(bool isUnderWay);
    [[nodiscard]] Way way() const;
    [[nodiscard]] bool isComplete() const;

    server::Control& m_control;
    MessageBar* m_message;
    std::array<ChoiceCard*, ways> m_choices{};
    std::array<QWidget*, ways> m_fields{};
    AcmeForm* m_acme;
    PathField* m_certificate;
    PathField* m_key;
    PathField* m_pkcs12;
    QLineEdit* m_password = nullptr;
    QWidget* m_form;
    AcmeProgress* m_progress;
    QCheckBox* m_despite; // once it was refused for the devices that it would cut off
    Button* m_use;
    bool m_isSending = false;
};

} // namespace espalier::ui
