// Server: what is fixed for good, the certificates and until when they hold, how it listens, what its catalogue knows,
// and its log.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QBoxLayout;
class QTimer;

namespace espalier::ui {

class Button;
class BackupsCard;
class Card;
class FactGrid;
class LogView;
class MessageBar;
class PageHeader;
class ReadinessCard;
class ServingCard;
class TextLabel;

class ServerScreen : public Screen {
    Q_OBJECT
public:
    ServerScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("server"); }
    [[nodiscard]] QString title() const override { return tr("Server"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("server"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    // {"section": organization|address|tls|push_certificate|ca|catalogue|serving|ends|readiness|operators, "import":
    // true}; of the push certificate also "wizard": true, of readiness "show": true
    void open(const Jump& jump) override;
    // Hidden until the program around the window fills it.
    [[nodiscard]] ServingCard& servingCard() { return *m_serving; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Card* addCard(const QString& section, const QString& title, FactGrid* facts, QBoxLayout* column,
                  bool permanent = false);
    void build();
    void reload();
    void showStatus(const QJsonObject& status);
    void showCertificates(const QJsonObject& status);
    void importPush();
    void openWizard();
    void replaceTls();
    void goToSought();
    void dealWithEnding(const QJsonObject& expiry);
    void rename();
    void changeListening();
    void exportAuthority();

    server::Control& m_control;
    const Clock& m_clock;
    PageHeader* m_header;
    MessageBar* m_message;
    class PageScroll* m_scroll = nullptr;
    QWidget* m_body; // hidden until the server has told its state
    QBoxLayout* m_columns;
    QMap<QString, Card*> m_cards;
    Card* m_sought = nullptr; // the last one that was jumped to
    FactGrid* m_address;
    FactGrid* m_tls;
    FactGrid* m_push;
    FactGrid* m_authority;
    FactGrid* m_listening;
    TextLabel* m_noPush;
    QWidget* m_getPush; // the two ways to the first one
    BackupsCard* m_backups = nullptr;
    ReadinessCard* m_readiness = nullptr;
    ServingCard* m_serving = nullptr;
    LogView* m_log;
    QTimer* m_soon;
    QString m_organization;
    QString m_ownPushService; // where it is, if not Apple's
    State m_worst = State::Ok;
    QString m_worstWords;
    int m_hidden = 0; // regular rounds while another screen was shown
};

} // namespace espalier::ui
