// A link for one device that is known already: it enrolls again through it and stays the same record, although its
// enrollment may still live. Made first, then handed out as any other.
#pragma once

#include "ui/enrollment/link_making_sheet.h"

class QComboBox;
class QStackedWidget;

namespace espalier::ui {

class Button;
class LinkCard;

class DeviceLinkSheet : public LinkMakingSheet {
    Q_OBJECT
public:
    // `title` is what the window calls the device.
    DeviceLinkSheet(server::Control& control, qint64 device, const QString& title, QWidget* over);

private:
    [[nodiscard]] QWidget* buildForm();
    void create();
    void check();

    server::Control& m_control;
    qint64 m_device;
    QString m_title;
    QComboBox* m_life;
    QStackedWidget* m_pages; // form | link
    LinkCard* m_card;
    Button* m_cancel;
    Button* m_create;
};

} // namespace espalier::ui
