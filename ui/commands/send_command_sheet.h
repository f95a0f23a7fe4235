// "Send command…": all commands of the catalogue with whom they fit, then the form of one, then off it goes.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/commands/command_offer.h"
#include "ui/commands/command_target.h"
#include "ui/commands/sent_command.h"
#include "ui/common/sheet.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace espalier::ui {

class Button;
class CommandForm;
class EditorCatalogue;
class FitSummary;
class MessageBar;
class OfferList;
class TextLabel;
class TimeLimit;

class SendCommandSheet : public Sheet {
    Q_OBJECT
public:
    // requestType: goes right to its form.
    SendCommandSheet(server::Control& control, const Clock& clock, const CommandTarget& target, QWidget* over,
                     const QString& requestType = {});

Q_SIGNALS:
    void sent(const espalier::ui::SentCommand& command);
    void rawRequested(const QString& requestType); // the plist editor instead

private:
    QWidget* buildChooser();
    QWidget* buildFormPage();
    void buildFoot();
    void loadOffers();
    void loadDevice();
    void openForm(const QString& requestType);
    void openChooser();
    void askWhetherItFits(const QString& requestType);
    void showOffer(const CommandOffer& offer);
    void check();
    void send();
    void refuse(const Error& error);
    [[nodiscard]] QString commandTitle() const;
    [[nodiscard]] QString expectedText() const; // to be typed; empty: nothing

    server::Control& m_control;
    const Clock& m_clock;
    CommandTarget m_target;
    QString m_platform; // of the one device, once it is known
    EditorCatalogue* m_catalogue;
    QStackedWidget* m_pages;
    QLineEdit* m_search;
    QComboBox* m_channel;
    OfferList* m_list;
    MessageBar* m_listMessage;
    FitSummary* m_fit;
    QWidget* m_formRoom;
    CommandForm* m_form = nullptr;
    TimeLimit* m_limit;
    QWidget* m_confirmRow;
    TextLabel* m_confirmLabel;
    QLineEdit* m_confirm;
    MessageBar* m_message;
    Button* m_raw;
    Button* m_back;
    Button* m_next;
    Button* m_send;   // everything else
    Button* m_danger; // what can't be undone
    CommandOffer m_offer;
    bool m_offerKnown = false;
    bool m_wantsConfirm = false; // the server asked for it, though the list doesn't say so
    bool m_waiting = false;
};

} // namespace espalier::ui
