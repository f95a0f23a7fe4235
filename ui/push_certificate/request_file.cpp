#include "ui/push_certificate/request_file.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/number_words.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/text_label.h"
#include "ui/common/written_file.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDrag>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QUrl>

namespace espalier::ui {

namespace {
constexpr int tile = 34;
constexpr int iconSide = 24; // under the pointer
} // namespace

RequestFile::RequestFile(const QString& fileName, const QString& words, QWidget* parent)
    : QWidget(parent), m_name(fileName), m_words(words), m_second(new ElidedLabel(TextRole::Second, &Theme::text2)),
      m_save(new Button(tr("Save…"), Button::Kind::Standard, nullptr, Button::Size::Small)),
      m_show(new Button(tr("Show in folder"), Button::Kind::Quiet, nullptr, Button::Size::Small))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag it to where it is needed, or save it."));
    setAccessibleName(fileName);
    m_save->setCursor(Qt::ArrowCursor);
    m_show->setCursor(Qt::ArrowCursor);
    m_save->setObjectName(QStringLiteral("saveRequest"));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new ElidedLabel(fileName, TextRole::Strong));
    names->addWidget(m_second);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12 + tile + 12, 8, 12, 8);
    row->addLayout(names, 1);
    row->addWidget(m_show);
    row->addWidget(m_save);
    m_carry = [this](QMimeData* carried) {
        auto* drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->setPixmap(themedIcon(QStringLiteral("file")).pixmap(iconSide, iconSide));
        drag->exec(Qt::CopyAction);
    };
    connect(m_save, &QPushButton::clicked, this, &RequestFile::save);
    connect(m_show, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved)); });
    showState();
}

void RequestFile::setContent(const QByteArray& content)
{
    if (content != m_content) {
        m_content = content;
        m_folder.reset();
        m_saved.clear();
    }
    showState();
}

void RequestFile::showState()
{
    m_second->setText(m_saved.isEmpty() ? tr("%1 · %2").arg(m_words, sizeWords(m_content.size()))
                                        : tr("Saved in %1").arg(visibleText(m_saved)));
    m_show->setVisible(!m_saved.isEmpty());
}

void RequestFile::save()
{
    const QString path = askWhereToSave(this, tr("Save the request"), m_name, tr("All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto done = saveTo(path); !done) {
        Q_EMIT failed(done.error());
    }
}

Result<> RequestFile::saveTo(const QString& path)
{
    TRY(writeFile(path, m_content));
    m_saved = QFileInfo(path).absolutePath();
    showState();
    return {};
}

Result<QString> RequestFile::written()
{
    if (m_folder == nullptr) {
        m_folder = std::make_unique<QTemporaryDir>(); // mode 0700
    }
    if (!m_folder->isValid()) {
        return fail(ErrorCode::Storage, m_folder->errorString());
    }
    const QString path = m_folder->filePath(m_name);
    TRY(writeFile(path, m_content));
    return path;
}

void RequestFile::drag()
{
    const auto path = written();
    if (!path) {
        Q_EMIT failed(path.error());
        return;
    }
    auto* carried = new QMimeData;
    carried->setUrls({QUrl::fromLocalFile(*path)});
    m_carry(carried);
}

void RequestFile::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
}

void RequestFile::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) != 0 && far) {
        drag();
    }
}

void RequestFile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    paintRounded(&painter, rect(), radius::message, colors.surface, colors.border);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(12, (height() - tile) / 2, tile, tile));
    paintRounded(&painter, box, radius::message, colors.accentSoft);
    paintIcon(&painter, QRectF(box).adjusted(8, 8, -8, -8), QStringLiteral("file"), colors.accent);
}

} // namespace espalier::ui
