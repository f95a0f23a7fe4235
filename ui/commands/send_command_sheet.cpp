#include "ui/commands/send_command_sheet.h"

#include "base/error_kind.h"
#include "base/typed_name.h"
#include "ui/commands/command_form.h"
#include "ui/commands/command_notes.h"
#include "ui/commands/fit_summary.h"
#include "ui/commands/offer_list.h"
#include "ui/commands/time_limit.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/editor_catalogue.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>

namespace espalier::ui {

SendCommandSheet::SendCommandSheet(server::Control& control, const Clock& clock, const CommandTarget& target,
                                   QWidget* over, const QString& requestType)
    : Sheet(over), m_control(control), m_clock(clock), m_target(target),
      m_catalogue(new EditorCatalogue(control, this)), m_pages(new QStackedWidget(this))
{
    setPanelWidth(780);
    m_pages->addWidget(buildChooser());
    m_pages->addWidget(buildFormPage());
    setBody(m_pages, 0);
    buildFoot();
    loadDevice();
    if (requestType.isEmpty()) {
        openChooser();
        present(m_search);
    } else {
        openForm(requestType);
        present();
        if (m_form != nullptr) {
            m_form->takeFocus();
        }
    }
    loadOffers();
}

QWidget* SendCommandSheet::buildChooser()
{
    auto* page = new QWidget;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search commands"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->setObjectName(QStringLiteral("searchCommands"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_channel = new QComboBox;
    m_channel->setAccessibleName(tr("Sent to"));
    m_channel->addItem(tr("The device"), QString());
    m_channel->hide();
    m_list = new OfferList;
    m_listMessage = new MessageBar(nullptr, MessageBar::Closing::ByCause);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pane, space::pane, space::pane, space::small);
    bar->setSpacing(space::small);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_channel);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::pane, 0, space::pane, 0);
    messages->addWidget(m_listMessage);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(messages);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) { m_list->setFilter(text); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->current().isEmpty()) {
            openForm(m_list->current());
        }
    });
    connect(m_list, &OfferList::chosen, this, &SendCommandSheet::openForm);
    connect(m_list, &OfferList::currentMoved, this, &SendCommandSheet::check);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        m_target.user = m_channel->currentData().toString();
        delete std::exchange(m_form, nullptr); // what fits there may be something else
        loadOffers();
    });
    return page;
}

QWidget* SendCommandSheet::buildFormPage()
{
    auto* page = new QWidget;
    m_fit = new FitSummary;
    m_formRoom = new QWidget;
    auto* room = new QVBoxLayout(m_formRoom);
    room->setContentsMargins(0, 0, 0, 0);
    m_limit = new TimeLimit;
    auto* limitLabel = new TextLabel(tr("Give up when it isn’t fetched"), TextRole::Strong);
    limitLabel->setBuddy(m_limit);
    m_confirmLabel = new TextLabel(TextRole::Strong, &Theme::text1); // no buddy: that would eat the "&" of a name
    m_confirmLabel->setWordWrap(true);
    m_confirm = new QLineEdit;
    m_confirm->setObjectName(QStringLiteral("typed"));
    m_confirmRow = new QWidget;
    auto* confirm = new QVBoxLayout(m_confirmRow);
    confirm->setContentsMargins(0, 0, 0, 0);
    confirm->setSpacing(6);
    confirm->addWidget(m_confirmLabel);
    confirm->addWidget(m_confirm);
    m_message = new MessageBar;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::page, space::pane, space::page, space::medium);
    head->setSpacing(space::medium);
    head->addWidget(m_message);
    head->addWidget(m_fit);
    auto* limit = new QHBoxLayout;
    limit->setSpacing(space::medium);
    limit->addWidget(limitLabel);
    limit->addWidget(m_limit);
    limit->addStretch(1);
    auto* tail = new QVBoxLayout;
    tail->setContentsMargins(space::page, space::medium, space::page, space::medium);
    tail->setSpacing(space::medium);
    tail->addLayout(limit);
    tail->addWidget(m_confirmRow);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_formRoom, 1);
    column->addWidget(new Divider);
    column->addLayout(tail);
    connect(m_confirm, &QLineEdit::textChanged, this, &SendCommandSheet::check);
    return page;
}

void SendCommandSheet::buildFoot()
{
    m_raw = new Button(tr("As a property list…"), Button::Kind::Quiet);
    m_back = new Button(QStringLiteral("chevron-start"), tr("All commands"), Button::Kind::Quiet);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard);
    m_next = new Button(tr("Continue"), Button::Kind::Primary);
    m_send = new Button(QStringLiteral("wake"), tr("Send"), Button::Kind::Primary);
    m_danger = new Button(QString(), Button::Kind::Danger);
    m_back->setObjectName(QStringLiteral("allCommands"));
    m_next->setObjectName(QStringLiteral("continue"));
    m_send->setObjectName(QStringLiteral("send"));
    m_danger->setObjectName(QStringLiteral("danger"));
    needs(m_raw, m_control, "command.raw"); // what nobody has looked at is for admins, to send as to see
    foot()->insertWidget(0, m_back);
    foot()->insertWidget(1, m_raw);
    for (Button* button : {cancel, m_next, m_send, m_danger}) {
        foot()->addWidget(button);
    }
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_back, &QPushButton::clicked, this, &SendCommandSheet::openChooser);
    connect(m_next, &QPushButton::clicked, this, [this] { openForm(m_list->current()); });
    connect(m_send, &QPushButton::clicked, this, &SendCommandSheet::send);
    connect(m_danger, &QPushButton::clicked, this, &SendCommandSheet::send);
    connect(m_raw, &QPushButton::clicked, this, [this] {
        Q_EMIT rawRequested(m_pages->currentIndex() == 1 ? m_offer.requestType : QString());
        dismiss();
    });
}

void SendCommandSheet::loadOffers()
{
    m_control.call(QStringLiteral("command.offers"), m_target.arguments(), this,
                   [this](const Result<QJsonValue>& offers) {
                       if (!offers) {
                           m_listMessage->set(userSentence(offers.error(), tr("The commands can’t be listed.")));
                           connect(m_listMessage->addAction(tr("Try again")), &QPushButton::clicked, this,
                                   &SendCommandSheet::loadOffers);
                           return;
                       }
                       m_listMessage->clear();
                       QList<CommandOffer> all;
                       for (const QJsonValue& offer : offers->toArray()) {
                           all << CommandOffer::fromJson(offer.toObject());
                           if (!Permissions::of(m_control).maySend(all.last().requestType)) {
                               all.last().forbid();
                           }
                       }
                       m_list->setOffers(all);
                       check();
                   });
}

void SendCommandSheet::loadDevice()
{
    if (!m_target.isOne()) {
        return;
    }
    m_control.call(
        QStringLiteral("device.show"), {{QStringLiteral("device"), m_target.devices.first()}}, this,
        [this](const Result<QJsonValue>& device) {
            const QJsonArray users = device ? device->toObject().value(QLatin1String("users")).toArray() : QJsonArray();
            for (const QJsonValue& user : users) {
                const QString name = user[QStringLiteral("long_name")].toString();
                m_channel->addItem(tr("User %1").arg(visibleText(
                                       name.isEmpty() ? user[QStringLiteral("short_name")].toString() : name, 80)),
                                   user[QStringLiteral("user_id")].toString());
            }
            m_channel->setVisible(!users.isEmpty());
            m_platform = device ? device->toObject().value(QLatin1String("platform")).toString() : QString();
            if (m_form != nullptr) {
                m_form->setPlatform(m_platform);
            }
        });
}

void SendCommandSheet::openChooser()
{
    setTitle(tr("Send a command to %1").arg(m_target.words()));
    m_pages->setCurrentIndex(0);
    m_search->setFocus(Qt::OtherFocusReason);
    check();
}

void SendCommandSheet::openForm(const QString& requestType)
{
    const auto catalogue = m_catalogue->current();
    const auto entries =
        catalogue ? (*catalogue)->find(catalogue::Kind::Command, requestType) : QList<const catalogue::Entry*>();
    if (entries.isEmpty()) {
        // Newer than what this window knows. Later, for whoever opened this listens only from then on.
        QTimer::singleShot(0, this, [this, requestType] {
            Q_EMIT rawRequested(requestType);
            dismiss();
        });
        return;
    }
    if (m_form == nullptr || m_offer.requestType != requestType) {
        m_message->clear();
        m_confirm->clear();
        m_wantsConfirm = false;
        delete m_form;
        m_form = new CommandForm(m_control, m_clock, *catalogue, *entries.first(), m_target);
        m_form->setPlatform(m_platform);
        m_formRoom->layout()->addWidget(m_form);
        connect(m_form, &CommandForm::changed, this, &SendCommandSheet::check);
        m_danger->setText(sendWords(requestType));
    }
    m_offer = {};
    m_offer.requestType = requestType;
    m_offerKnown = false;
    setTitle(commandTitle());
    m_fit->hide();
    askWhetherItFits(requestType);
    m_pages->setCurrentIndex(1);
    m_form->takeFocus();
    check();
}

void SendCommandSheet::askWhetherItFits(const QString& requestType)
{
    QJsonObject asked = m_target.arguments();
    asked.insert(QStringLiteral("request_type"), requestType);
    m_control.call(
        QStringLiteral("command.offers"), asked, this, [this, requestType](const Result<QJsonValue>& offers) {
            if (m_offer.requestType != requestType) {
                return;
            }
            if (!offers) {
                m_message->set(userSentence(offers.error(), tr("Whether it fits can’t be told.")));
                connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, [this, requestType] {
                    m_message->clear();
                    askWhetherItFits(requestType);
                });
                return;
            }
            showOffer(CommandOffer::fromJson(offers->toArray().first().toObject()));
        });
}

// Of several only as many as get it, as soon as that is known.
QString SendCommandSheet::commandTitle() const
{
    const QString whom = m_offerKnown ? m_target.words(m_offer.applies, m_offer.of) : m_target.words();
    return tr("%1 – %2", "command, for whom").arg(commandWords(m_offer.requestType), whom);
}

void SendCommandSheet::showOffer(const CommandOffer& offer)
{
    m_offer = offer;
    if (!Permissions::of(m_control).maySend(offer.requestType)) {
        m_offer.forbid();
    }
    m_offerKnown = true;
    m_fit->set(m_offer);
    setTitle(commandTitle());
    check();
}

QString SendCommandSheet::expectedText() const
{
    const SentTo to = m_target.isOne() ? SentTo::One : SentTo::Several;
    if (!wantsTyping(m_offer.requestType, to) && !m_offer.destructive && !m_wantsConfirm) {
        return {};
    }
    return m_target.isOne() ? m_target.name : QString::number(m_offer.applies);
}

void SendCommandSheet::check()
{
    const bool inForm = m_pages->currentIndex() == 1;
    const QString expected = inForm ? expectedText() : QString();
    const bool destroys = !expected.isEmpty();
    m_back->setVisible(inForm);
    m_back->setEnabled(!m_waiting);
    m_raw->setEnabled(!m_waiting);
    m_next->setVisible(!inForm);
    m_next->setEnabled(!m_list->current().isEmpty());
    m_send->setVisible(inForm && !destroys);
    m_danger->setVisible(inForm && destroys);
    m_confirmRow->setVisible(destroys);
    m_confirmLabel->setText(m_target.isOne() ? tr("Type %1 to go on").arg(quoted(expected))
                                             : tr("Type the number of devices, %1, to go on").arg(expected));
    m_confirm->setAccessibleName(m_confirmLabel->text());
    m_confirm->setPlaceholderText(visibleText(expected, 80));
    // To several nothing goes before it is said whom it reaches.
    const bool fits = m_offerKnown ? m_offer.offered : m_target.isOne();
    const bool ready = inForm && !m_waiting && m_form != nullptr && m_form->isGood() && fits &&
                       (!destroys || (m_offerKnown && isTypedName(m_confirm->text(), expected)));
    m_send->setText(m_offerKnown && !m_target.isOne()
                        ? tr("Send to %n device(s)", nullptr, static_cast<int>(m_offer.applies))
                        : tr("Send"));
    m_send->setEnabled(ready);
    m_danger->setEnabled(ready);
    const QString why = m_form != nullptr && m_form->errors() > 0
                            ? tr("%n thing(s) in the form are wrong or missing.", nullptr, m_form->errors())
                            : QString();
    m_send->setToolTip(why);
    m_danger->setToolTip(why);
}

void SendCommandSheet::send()
{
    QJsonObject arguments = m_form->arguments();
    const QJsonObject target = m_target.arguments();
    for (auto it = target.begin(); it != target.end(); ++it) {
        arguments.insert(it.key(), it.value());
    }
    if (!m_target.isOne()) {
        arguments.insert(QStringLiteral("where_offered"), true);
    }
    if (m_limit->ms() > 0) {
        arguments.insert(QStringLiteral("expires_ms"), m_limit->ms());
    }
    if (!expectedText().isEmpty()) {
        arguments.insert(QStringLiteral("confirm"), m_confirm->text());
    }
    m_waiting = true;
    m_message->clear();
    check();
    m_control.call(QStringLiteral("command.send"), arguments, this, [this](const Result<QJsonValue>& answer) {
        m_waiting = false;
        check();
        if (!answer) {
            refuse(answer.error());
            return;
        }
        SentCommand command = SentCommand::fromAnswer(answer->toObject());
        command.requestType = m_offer.requestType;
        command.devices = m_target.devices;
        command.to = m_target.words(command.deliveries, m_offer.of);
        Q_EMIT sent(command);
        dismiss();
    });
}

void SendCommandSheet::refuse(const Error& error)
{
    // Taking the enrollment profile away needs the name, too, and only the server knows which one that is.
    if (isOfKind(error, QLatin1String("not-confirmed")) && !m_wantsConfirm) {
        m_wantsConfirm = true;
        check();
        m_message->set(State::Warning, tr("This ends the management of the device."),
                       tr("Type its name below, then send it again."));
        m_confirm->setFocus();
        return;
    }
    UserSentence sentence = userSentence(error, tr("The command was not sent."));
    if (isOfKind(error, QLatin1String("other-package"))) {
        sentence.why = tr("A .pkg is installed with “Install package”, an .ipa with “Install app”.");
        sentence.next.clear();
    }
    if (isOfKind(error, QLatin1String("one-at-a-time"))) {
        sentence.why = tr("With Return to Service each device needs an enrollment profile of its own.");
        sentence.next = tr("Send it to one device at a time.");
    }
    m_message->set(sentence);
}

} // namespace espalier::ui
