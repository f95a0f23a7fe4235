#include "ui/push_certificate/certificate_rail.h"

#include "ui/common/app_style.h"
#include "ui/common/card.h"
#include "ui/common/paint.h"
#include "ui/common/step_list.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

CertificateRail::CertificateRail(QWidget* parent)
    : QWidget(parent), m_steps(new StepList), m_calm(new Card(tr("No hurry"))),
      m_words(new TextLabel(TextRole::Second, &Theme::text2))
{
    m_words->setWordWrap(true);
    m_calm->body()->addWidget(m_words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 18, 16, 20);
    column->addWidget(m_steps);
    column->addStretch(1);
    column->addWidget(m_calm);
    connect(m_steps, &StepList::chosen, this, &CertificateRail::chosen);
}

void CertificateRail::setSteps(const QStringList& names, const QStringList& summaries, int current, int reached)
{
    m_steps->set(names, summaries, current, reached);
}

void CertificateRail::setCalm(const PushStanding* standing, qint64 now)
{
    m_calm->setVisible(standing != nullptr);
    if (standing == nullptr) {
        return;
    }
    const bool ended = standing->isRenewal() && standing->certificate->notAfter <= now;
    m_calm->setTitle(ended ? tr("Devices wait for it") : tr("No hurry"));
    m_words->setText(
        ended ? tr("The certificate in use has ended, and no device can be woken. Renewing on the same row mends "
                   "that at once.")
        : standing->isRenewal()
            ? tr("The certificate in use: %1. Until the last step nothing changes, and each step is kept.")
                  .arg(leftWords(standing->certificate->notAfter, now))
            : tr("Each step is kept. Close this, and go on another day."));
}

void CertificateRail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sidebar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    paintHairline(&painter, QPointF(edge, 0), QPointF(edge, height()), theme().border);
}

} // namespace espalier::ui
