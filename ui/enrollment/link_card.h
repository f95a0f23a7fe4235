// A link to hand out: QR code on white, the address, copy, and what else can be given to people.
#pragma once

#include "server/control.h"
#include "ui/enrollment/link_row.h"

#include <QWidget>

class QLineEdit;

namespace espalier::ui {

class Button;
class LinkHandout;
class QrWidget;
class TextLabel;

class LinkCard : public QWidget {
    Q_OBJECT
public:
    explicit LinkCard(server::Control& control, QWidget* parent = nullptr);
    void setLink(const LinkRow& link);
    [[nodiscard]] Button* copyButton() const { return m_copy; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell(const QString& words); // under the link; nothing takes no room

    server::Control& m_control;
    LinkHandout* m_handout;
    LinkRow m_link;
    QrWidget* m_qr;
    QLineEdit* m_url;
    Button* m_copy;
    TextLabel* m_copied;
};

} // namespace espalier::ui
