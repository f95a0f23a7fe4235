#include "ui/enrollment/link_card.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/qr_widget.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/enrollment/link_handout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

LinkCard::LinkCard(server::Control& control, QWidget* parent)
    : QWidget(parent), m_control(control), m_handout(new LinkHandout(control, this)), m_qr(new QrWidget(this)),
      m_url(new QLineEdit(this)), m_copy(new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Primary, this)),
      m_copied(new TextLabel(TextRole::Second, &Theme::text3, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::small);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    m_qr->setFixedSize(260, 260);
    auto* scan = new TextLabel(tr("Scan with the camera"), TextRole::Strong, &Theme::text1, this);
    scan->setAlignment(Qt::AlignCenter);
    auto* where =
        new TextLabel(tr("Works on iPhone and iPad. On a Mac, open the link."), TextRole::Second, &Theme::text2, this);
    where->setAlignment(Qt::AlignCenter);
    where->setWordWrap(true);
    column->addWidget(scan);
    column->addWidget(where);
    column->addSpacing(space::medium);
    column->addWidget(new TextLabel(tr("Link"), TextRole::Strong, &Theme::text1, this));
    m_url->setObjectName(QStringLiteral("linkUrl"));
    m_url->setReadOnly(true);
    m_url->setFont(roleFont(TextRole::Mono));
    m_url->setLayoutDirection(Qt::LeftToRight); // addresses read left to right in every language
    m_url->setAccessibleName(tr("Link"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_url, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_copied->setWordWrap(true);
    column->addWidget(m_copied);
    auto* more = new Button(QStringLiteral("export"), tr("Hand out"), Button::Kind::Standard, this);
    column->addWidget(more, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link.url);
        tell(tr("Copied. Whoever has it can enroll until it ends."));
    });
    m_handout->offerAt(more, [this] { return &m_link; });
    connect(m_handout, &LinkHandout::done, this, &LinkCard::tell);
    connect(m_handout, &LinkHandout::failed, this,
            [this](const UserSentence& sentence) { tell(sentence.what + QLatin1Char(' ') + sentence.whyAndNext()); });
}

void LinkCard::setLink(const LinkRow& link)
{
    m_link = link;
    m_url->setText(link.url);
    m_url->setCursorPosition(0);
    tell({});
    m_control.call(QStringLiteral("link.qr"), {{QStringLiteral("link"), link.id}}, this,
                   [this](const Result<QJsonValue>& qr) {
                       if (qr) {
                           m_qr->setModules(qr->toObject().value(QLatin1String("size")).toInt(),
                                            qr->toObject().value(QLatin1String("modules")).toString());
                       }
                   });
}

void LinkCard::tell(const QString& words)
{
    m_copied->setText(words);
    m_copied->setVisible(!words.isEmpty());
}

void LinkCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
