// Where a lost device is: Lost Mode on and off, ask for the place, let it ring, and what it has answered.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/commands/command_offer.h"
#include "ui/commands/location_picture.h"
#include "ui/commands/sent_command.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class Button;
class MessageBar;
class RecordList;
class TextLabel;

class LocationSheet : public Sheet {
    Q_OBJECT
public:
    LocationSheet(server::Control& control, const Clock& clock, qint64 device, const QString& name, QWidget* over);

Q_SIGNALS:
    void sent(const espalier::ui::SentCommand& command);
    void formRequested(const QString& requestType); // Lost Mode asks for a message

private:
    Button* addCommand(const char* requestType, const QString& words, const char* iconName);
    void load();
    void loadOffers();
    void show(const QList<DevicePlace>& places);
    void send(const QString& requestType);
    void openMap();
    [[nodiscard]] DevicePlace chosen() const;

    server::Control& m_control;
    const Clock& m_clock;
    qint64 m_device;
    QString m_name;
    MessageBar* m_message;
    LocationPicture* m_picture;
    TextLabel* m_words;
    RecordList* m_list;
    Button* m_map;
    QHash<QString, Button*> m_commands;
    QList<DevicePlace> m_places;
};

// Opens in a browser, and only when somebody asks for it: the address tells the place to whoever runs the map.
[[nodiscard]] QString mapAddress(const DevicePlace& place);

} // namespace espalier::ui
