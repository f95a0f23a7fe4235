#include "ui/common/qr_widget.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"

#include <QPainter>

#include <cmath>

namespace espalier::ui {

namespace {
constexpr int Quiet = 4;
constexpr int Largest = 177; // version 40
} // namespace

QrWidget::QrWidget(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("QR code of the link"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QrWidget::setModules(int size, const QString& modules)
{
    m_size = size > 0 && size <= Largest && modules.size() == qsizetype(size) * size ? size : 0;
    m_modules = QBitArray(m_size * m_size);
    for (int i = 0; i < m_size * m_size; ++i) {
        m_modules.setBit(i, modules.at(i) == QLatin1Char('1'));
    }
    update();
}

void QrWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // White stays white in the dark theme: cameras need dark on light.
    const int side = qMin(width(), height());
    const QRect card((width() - side) / 2, (height() - side) / 2, side, side);
    paintRounded(&painter, card, radius::control, lightTheme.surface, theme().border);
    if (m_size == 0) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const int across = m_size + 2 * Quiet;
    const double module = std::floor(side * ratio / across) / ratio;
    const double whole = module * m_size;
    const double left = std::round((card.center().x() + 0.5 - whole / 2) * ratio) / ratio;
    const double top = std::round((card.center().y() + 0.5 - whole / 2) * ratio) / ratio;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (dark(x, y)) {
                painter.fillRect(QRectF(left + x * module, top + y * module, module, module), lightTheme.text1);
            }
        }
    }
}

} // namespace espalier::ui
