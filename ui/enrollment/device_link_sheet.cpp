#include "ui/enrollment/device_link_sheet.h"

#include "base/durations.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/enrollment/labelled_field.h"
#include "ui/enrollment/link_card.h"
#include "ui/enrollment/link_lives.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int DeviceLinkWidth = 420;
constexpr int LongestTitle = 80; // a link's name has at most 100 characters
} // namespace

DeviceLinkSheet::DeviceLinkSheet(server::Control& control, qint64 device, const QString& title, QWidget* over)
    : LinkMakingSheet(over), m_control(control), m_device(device), m_title(title.simplified().left(LongestTitle)),
      m_life(new QComboBox(this)), m_pages(new QStackedWidget(this)), m_card(new LinkCard(control, m_pages)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Standard, this)),
      m_create(new Button(tr("Create link"), Button::Kind::Primary, this))
{
    setTitle(isolated(title));
    setPanelWidth(DeviceLinkWidth);
    m_create->setObjectName(QStringLiteral("createDeviceLink"));
    m_pages->addWidget(buildForm());
    m_pages->addWidget(m_card);
    setBody(m_pages, 0);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_create);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_create, &QPushButton::clicked, this, &DeviceLinkSheet::create);
    present(m_create);
}

QWidget* DeviceLinkSheet::buildForm()
{
    auto* form = new QWidget(m_pages);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::pane);
    column->addWidget(message());
    column->addWidget(paragraph(tr("A link for this device alone. It enrolls again through it and stays the same "
                                   "record, also while its present enrollment still lives. Any other device that comes "
                                   "through it is refused.")));
    m_life->setObjectName(QStringLiteral("deviceLinkLife"));
    fillLives(m_life, 30);
    column->addWidget(labelled(tr("Ends after"), m_life, {}, form).whole);
    column->addStretch(1);
    return form;
}

void DeviceLinkSheet::check()
{
    m_create->setEnabled(!isMaking());
    m_life->setEnabled(!isMaking());
}

void DeviceLinkSheet::create()
{
    begin();
    message()->clear();
    check();
    m_control.call(QStringLiteral("link.create"),
                   {{QStringLiteral("name"), tr("%1 enrolls again", "name of a link").arg(m_title)},
                    {QStringLiteral("device"), m_device},
                    {QStringLiteral("expires_ms"), m_life->currentData().toLongLong()}},
                   this, [this](const Result<QJsonValue>& answer) {
                       end();
                       check();
                       if (!answer) {
                           tellRefusal(answer.error());
                           return;
                       }
                       const LinkRow link = LinkRow::fromJson(answer->toObject());
                       setPill(State::Ok, tr("Created, ready to share"));
                       m_card->setLink(link);
                       m_pages->setCurrentWidget(m_card);
                       m_create->hide();
                       m_cancel->setText(tr("Done"));
                       m_card->copyButton()->setFocus(Qt::OtherFocusReason);
                       Q_EMIT created(link.id);
                   });
}

} // namespace espalier::ui
