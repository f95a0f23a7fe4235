#include "ui/commands/location_sheet.h"

#include "ui/commands/reason_words.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/plain_words.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QUrl>

namespace espalier::ui {

namespace {
constexpr int mostPlaces = 50;
}

QString mapAddress(const DevicePlace& place)
{
    const QString latitude = QString::number(place.latitude, 'f', 6);
    const QString longitude = QString::number(place.longitude, 'f', 6);
    return QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=17/%1/%2").arg(latitude, longitude);
}

LocationSheet::LocationSheet(server::Control& control, const Clock& clock, qint64 device, const QString& name,
                             QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_device(device), m_name(name), m_message(new MessageBar(this)),
      m_picture(new LocationPicture), m_words(new TextLabel(TextRole::Body, &Theme::text1)),
      m_list(new RecordList({tr("Place"), tr("Exact to"), tr("Asked by"), tr("When")}, {0, 100, 120, 140})),
      m_map(new Button(QStringLiteral("globe"), tr("Open in a map…"), Button::Kind::Standard))
{
    setTitle(tr("Where is %1?").arg(isolated(name)));
    setPanelWidth(720);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->table()->setAccessibleName(tr("Places it was at"));
    m_list->empty()->set(
        QStringLiteral("pin"), tr("No place is known yet"),
        tr("A device tells where it is only in Lost Mode, and only when it is asked. The person learns "
           "of it afterwards."));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(space::small);
    commands->addWidget(addCommand("EnableLostMode", tr("Turn on Lost Mode…"), "lost-mode"));
    commands->addWidget(addCommand("DeviceLocation", tr("Ask for the place"), "pin"));
    commands->addWidget(addCommand("PlayLostModeSound", tr("Let it ring"), "bell"));
    commands->addWidget(addCommand("DisableLostMode", tr("End Lost Mode"), "unlock"));
    commands->addStretch(1);
    column->addLayout(commands);
    column->addWidget(m_picture, 2);
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_map);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    setBody(body, space::page);
    m_map->setObjectName(QStringLiteral("openMap"));
    m_map->setToolTip(plainToolTip(tr("Opens openstreetmap.org in the browser. Whoever runs that map then knows the "
                                      "place.")));
    auto* done = new Button(tr("Done"), Button::Kind::Primary);
    foot()->addWidget(done);
    connect(done, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_map, &QPushButton::clicked, this, &LocationSheet::openMap);
    connect(m_list, &RecordList::selectionMoved, this, [this] { m_words->setText(coordinateWords(chosen())); });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("device")) || rows.contains(QStringLiteral("command"))) {
            load();
            loadOffers();
        }
    });
    show({});
    load();
    loadOffers();
    present(done);
}

Button* LocationSheet::addCommand(const char* requestType, const QString& words, const char* iconName)
{
    const QString type = QLatin1String(requestType);
    auto* button = new Button(QLatin1String(iconName), words, Button::Kind::Standard);
    button->setEnabled(false);
    needsCommand(button, m_control, requestType);
    button->setObjectName(type);
    m_commands.insert(type, button);
    connect(button, &QPushButton::clicked, this, [this, type] {
        if (type == QLatin1String("EnableLostMode")) {
            Q_EMIT formRequested(type);
            dismiss();
        } else {
            send(type);
        }
    });
    return button;
}

void LocationSheet::loadOffers()
{
    m_control.call(QStringLiteral("command.offers"), {{QStringLiteral("device"), m_device}}, this,
                   [this](const Result<QJsonValue>& offers) {
                       for (const QJsonValue& one : offers ? offers->toArray() : QJsonArray()) {
                           const CommandOffer offer = CommandOffer::fromJson(one.toObject());
                           if (Button* button = m_commands.value(offer.requestType)) {
                               button->setEnabled(offer.offered);
                               button->setToolTip(plainToolTip(fitSentence(offer)));
                           }
                       }
                   });
}

void LocationSheet::load()
{
    m_control.call(QStringLiteral("device.locations"),
                   {{QStringLiteral("device"), m_device}, {QStringLiteral("most"), mostPlaces}}, this,
                   [this](const Result<QJsonValue>& places) {
                       if (!places) {
                           m_message->set(userSentence(places.error(), tr("The places can’t be shown.")));
                           return;
                       }
                       QList<DevicePlace> all;
                       for (const QJsonValue& place : places->toArray()) {
                           all << DevicePlace::fromJson(place.toObject());
                       }
                       show(all);
                   });
}

void LocationSheet::show(const QList<DevicePlace>& places)
{
    m_places = places;
    m_picture->setPlaces(places);
    m_picture->setVisible(!places.isEmpty());
    m_map->setVisible(!places.isEmpty());
    QList<CellRow> rows;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const DevicePlace& place = places.at(i);
        rows << CellRow{
            place.at,
            {Cell{coordinateWords(place), {}, {}, {}, {}, {}},
             Cell{place.accuracy ? metreWords(*place.accuracy) : QString(), {}, {}, {}, place.accuracy.value_or(0), {}},
             Cell{visibleText(place.askedBy, 60), {}, {}, {}, {}, {}},
             Cell{momentWords(place.at, m_clock.nowMs()), {}, {}, {}, place.at, exactWords(place.at)}},
            QJsonObject{{QStringLiteral("index"), i}}};
    }
    m_list->setRows(rows);
    m_words->setText(places.isEmpty() ? QString() : coordinateWords(chosen())); // whoever looks at one goes on so
}

DevicePlace LocationSheet::chosen() const
{
    const qint64 index = m_list->currentSource().value(QLatin1String("index")).toInteger(0);
    return index >= 0 && index < m_places.size() ? m_places.at(index) : DevicePlace();
}

void LocationSheet::openMap()
{
    QDesktopServices::openUrl(QUrl(mapAddress(chosen())));
}

void LocationSheet::send(const QString& requestType)
{
    m_control.call(QStringLiteral("command.send"),
                   {{QStringLiteral("request_type"), requestType}, {QStringLiteral("device"), m_device}}, this,
                   [this, requestType](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The command was not sent.")));
                           return;
                       }
                       SentCommand command = SentCommand::fromAnswer(answer->toObject());
                       command.requestType = requestType;
                       command.devices = {m_device};
                       command.to = isolated(m_name);
                       m_message->set(State::Waiting, tr("It is sent at the next contact."),
                                      tr("The answer is shown here as soon as it is in."));
                       Q_EMIT sent(command);
                   });
}

} // namespace espalier::ui
