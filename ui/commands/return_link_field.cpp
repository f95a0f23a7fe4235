#include "ui/commands/return_link_field.h"

#include "ui/common/device_text.h"
#include "ui/common/text_label.h"

#include <QComboBox>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

ReturnLinkField::ReturnLinkField(server::Control& control, QWidget* parent) : QWidget(parent), m_box(new QComboBox)
{
    auto* label = new TextLabel(tr("Comes back by the link"), TextRole::Strong);
    label->setBuddy(m_box);
    m_box->setAccessibleName(label->text());
    m_box->setObjectName(QStringLiteral("returnLink"));
    m_box->addItem(tr("The one it enrolled with"), qint64(0));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_box);
    control.call(QStringLiteral("link.list"), {}, this, [this](const Result<QJsonValue>& links) {
        for (const QJsonValue& link : links ? links->toArray() : QJsonArray()) {
            if (link[QStringLiteral("state")].toString() == QLatin1String("active") &&
                link[QStringLiteral("device")].isNull()) {
                m_box->addItem(visibleText(link[QStringLiteral("name")].toString(), 80),
                               link[QStringLiteral("id")].toInteger());
            }
        }
    });
}

qint64 ReturnLinkField::link() const
{
    return m_box->currentData().toLongLong();
}

} // namespace espalier::ui
